import { Field, Float, Int, ObjectType } from "type-graphql";

/** A page of the file that a directive was read from. */
@ObjectType({ description: "A page of the file that a directive was read from." })
export class SourcePage {
  @Field(() => Int, { description: "Its number, from 1." })
  number!: number;

  @Field(() => Float, { description: "Width in points." })
  width!: number;

  @Field(() => Float, { description: "Height in points." })
  height!: number;

  @Field(() => String, { nullable: true, description: "Path of its picture; null where the format has none." })
  imageUrl!: string | null;
}

/** A place on a page. */
@ObjectType({ description: "A place on a page, in fractions of its width and height from the top left corner." })
export class PageBox {
  @Field(() => Int, { description: "Number of the page, from 1." })
  page!: number;

  @Field(() => Int, { description: "Where its words begin in the source text, in UTF-16 units." })
  start!: number;

  @Field(() => Int, { description: "Where its words end in the source text." })
  end!: number;

  @Field(() => Float, { description: "Left edge, 0 to 1." })
  x!: number;

  @Field(() => Float, { description: "Upper edge, 0 to 1." })
  y!: number;

  @Field(() => Float, { description: "Width, 0 to 1." })
  width!: number;

  @Field(() => Float, { description: "Height, 0 to 1." })
  height!: number;
}
