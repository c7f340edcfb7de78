import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The address that `npm start` prints; only used by a developer's own `vite` beside it.
const server = "http://127.0.0.1:4000";

// Vite reads a default export; it is the only one in the project.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: "dist", emptyOutDir: true, target: "es2022", chunkSizeWarningLimit: 800 },
  server: { proxy: { "/graphql": server, "/api": server, "/files": server } },
});
