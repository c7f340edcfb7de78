import { type ClassType, Field, Int, ObjectType } from "type-graphql";

/** Where a page of a list begins and ends, and whether there is more. */
@ObjectType({ description: "Where a page of a list begins and ends, and whether there is more." })
export class PageInfo {
  @Field(() => Boolean, { description: "Whether more rows follow." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "Whether rows come before this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first row; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last row; pass it as `after`." })
  endCursor!: string | null;
}

/** One page of a list as resolvers hand it over; `totalCount` is only there when it was asked for. */
export interface Page<T> {
  nodes: T[];
  edges: { cursor: string; node: T }[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Makes the Relay connection of a type: `XConnection` with its `XEdge`. */
export function connectionOf<T extends object>(name: string, node: () => ClassType<T>): ClassType<Page<T>> {
  @ObjectType(`${name}Edge`, { description: `A row of a list of ${name} with its cursor.` })
  class Edge {
    @Field(() => node(), { description: "The row." })
    node!: T;

    @Field(() => String, { description: "Opaque place of the row in the list." })
    cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection implements Page<T> {
    @Field(() => [node()], { description: "The rows of the page." })
    nodes!: T[];

    @Field(() => [Edge], { description: "The rows with their cursors." })
    edges!: Edge[];

    @Field(() => PageInfo, { description: "Where the page begins and ends." })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: "How many rows there are in all; counted only when asked for." })
    totalCount!: number;
  }
  return Connection;
}
