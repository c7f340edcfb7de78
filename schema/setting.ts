import type { GraphQLResolveInfo } from "graphql";
import { Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { loadTopAgency } from "../entities/queries/topAgency.ts";
import { readAll } from "../entities/reads/read.ts";
import { Setting } from "../entities/setting.ts";
import { may } from "../rules/may.ts";
import { settings } from "../rules/setting.ts";
import type { ApiContext } from "./context.ts";
import { readFields } from "./readField.ts";

readFields(Setting, { value: { type: () => String, description: "Its value as JSON text." } });

/** Settings of the installation: the operation that reads them, and what they are called. */
@Resolver(() => Setting)
export class SettingResolver {
  @Query(() => [Setting], { description: "The settings of the installation, for those who may change them." })
  async settings(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo): Promise<Setting[]> {
    const top = await loadTopAgency(context.reads.dataSource.manager);
    if (!top || !may(context.viewer, "setting.edit", { type: "agency", id: top })) return [];
    return readAll(
      context.reads,
      info,
      "Setting",
      () => "true",
      (s) => `${s}.key`,
    );
  }

  @FieldResolver(() => String, { description: "What it is called, in Vietnamese." })
  label(@Root() { key }: Pick<Setting, "key">): string {
    return settings[key]?.label ?? key;
  }
}
