import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { makeManifest } from "./operations/manifest.ts";

// The address that `npm start` prints; only used by a developer's own `vite` beside it.
const server = "http://127.0.0.1:4000";

// An id that the committed manifest lags behind is unknown to the server, which then asks for the text; a stale one
// would have an old operation done.
const operationIds: Plugin = {
  name: "operation-ids",
  load: (id) => (id.endsWith("/web/operations/ids.json") ? JSON.stringify(makeManifest().ids) : null),
};

// Vite reads a default export; it is the only one in the project.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), operationIds],
  build: { outDir: "dist", emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 800 },
  server: { proxy: { "/graphql": server, "/api": server, "/files": server } },
});
