/**
 * Serves the finished site as a static host does: `node tests/support/serve.ts <port>`, and under the next port the
 * same site below a sub-path.
 */
import { startServer } from './static-server.ts';
import { ensureSubPathBuild, SUB_PATH, SUB_PATH_ROOT } from './sub-path.ts';

const port = Number(process.argv[2]);
await startServer({ root: 'dist', headersFile: 'dist/_headers' }, port);
ensureSubPathBuild();
await startServer(
  { root: SUB_PATH_ROOT, headersFile: `${SUB_PATH_ROOT}${SUB_PATH}_headers` },
  port + 1,
);
