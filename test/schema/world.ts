import type { DataSource } from "typeorm";
import type { Door } from "../../actions/act.ts";
import { type LoadedViewer, loadViewer } from "../../entities/queries/viewer.ts";
import { createDataSource } from "../../ormconfig.ts";
import { dayOf } from "../../rules/day.ts";
import type { Locale } from "../../rules/failure.ts";
import { buildApiSchema } from "../../schema/build.ts";
import { type ApiContext, createContext } from "../../schema/context.ts";
import { createApolloServer } from "../../schema/server.ts";
import type { GraphqlBody } from "../harness/api.ts";
import { createTestDatabase } from "../harness/database.ts";
import { createMakers, type Makers } from "../harness/make.ts";

/** The API on a database of its own, without HTTP around it. */
export interface World {
  dataSource: DataSource;
  make: Makers;
  doorOf(personId: string): Promise<Door>;
  viewerOf(personId: string): Promise<LoadedViewer>;
  contextOf(personId: string): Promise<ApiContext>;
  /** Sends an operation as a person and gives whatever comes back. */
  ask<Data>(
    personId: string,
    query: string,
    variables?: Record<string, unknown>,
    locale?: Locale,
  ): Promise<GraphqlBody<Data>>;
  /** Sends an operation as a person; throws unless it was answered with data alone. */
  data<Data>(personId: string, query: string, variables?: Record<string, unknown>): Promise<Data>;
  setNow(now: string): void;
  /** What was reported as our own fault. */
  faults: unknown[];
  stop(): Promise<void>;
}

/** Starts the API for one test file; `stop` it in afterAll. */
export async function startWorld(start = "2026-11-23T09:00:00+07:00"): Promise<World> {
  let moment = new Date(start);
  const now = () => new Date(moment);
  const database = await createTestDatabase();
  const dataSource = await createDataSource(database.url).initialize();
  const faults: unknown[] = [];
  const server = createApolloServer(buildApiSchema(), { production: true, onFault: (error) => faults.push(error) });
  await server.start();
  const world: World = {
    dataSource,
    faults,
    make: createMakers({ dataSource, viewer: null, now }, (id) => world.doorOf(id)),
    setNow(text) {
      moment = new Date(text);
    },
    async viewerOf(personId) {
      const loaded = await loadViewer(dataSource, personId, dayOf(now()));
      if (!loaded) throw new Error(`No active person ${personId}`);
      return loaded;
    },
    doorOf: async (personId) => ({ dataSource, viewer: (await world.viewerOf(personId)).viewer, now }),
    async contextOf(personId) {
      const { viewer, email } = await world.viewerOf(personId);
      return createContext({ dataSource, viewer, email, now });
    },
    async ask<Data>(personId: string, query: string, variables: Record<string, unknown> = {}, locale: Locale = "vi") {
      const contextValue = { ...(await world.contextOf(personId)), locale };
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== "single") throw new Error("Incremental answers are not expected");
      return JSON.parse(JSON.stringify(body.singleResult)) as GraphqlBody<Data>;
    },
    async data<Data>(personId: string, query: string, variables?: Record<string, unknown>) {
      const answer = await world.ask<Data>(personId, query, variables);
      if (answer.errors || !answer.data) throw new Error(JSON.stringify({ ...answer, faults: faults.map(String) }));
      return answer.data;
    },
    async stop() {
      await server.stop();
      await dataSource.destroy();
      await database.drop();
    },
  };
  return world;
}
