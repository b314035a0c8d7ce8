import { ESLint } from 'eslint';

const eslint = new ESLint();

/** What ESLint says about `code`, were it the file at `filePath`: rules with their messages, a line each. */
export async function complaintsAbout(filePath: string, code: string): Promise<string> {
  const results = await eslint.lintText(code, { filePath });
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message }) => `${ruleId}: ${message}`)
    .join('\n');
}
