import { basename } from 'node:path';

const KEBAB = /^\[?(?:\.\.\.)?[a-z0-9]+(?:-[a-z0-9]+)*\]?(?:\.[a-z0-9-]+)*$/;
const COMPONENT = /^[A-Z][A-Za-z0-9]*\.(?:tsx|astro)$/;

/** Files are kebab-case, components PascalCase. */
export const fileNames = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { name: '"{{name}}": files are kebab-case, components (.tsx, .astro) PascalCase.' },
  },
  create: (context) => ({
    Program(node) {
      const name = basename(context.physicalFilename);
      if (!KEBAB.test(name) && !COMPONENT.test(name)) {
        context.report({ node, messageId: 'name', data: { name } });
      }
    },
  }),
};
