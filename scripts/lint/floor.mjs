/**
 * What ships must run in the browsers that `browserslist` in package.json names. Their missing methods of arrays and
 * strings are found by the types of tsconfig.shipped.json (`npm run check`); syntax is lowered by the build, but for
 * what no build can lower.
 */
import compat from 'eslint-plugin-compat';
import { BUILD_ONLY, SHIPPED } from './imports.mjs';

/** The configurations that hold the floor. */
export const floorRules = [
  {
    files: SHIPPED,
    ignores: BUILD_ONLY,
    ...compat.configs['flat/recommended'],
    rules: {
      'compat/compat': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]',
          message: 'Safari before 16.4 cannot read a look-behind, and then none of the script.',
        },
        {
          selector: 'Literal[regex.flags=/[dv]/]',
          message: 'The flags d and v are younger than the browsers the tools work in.',
        },
        {
          selector: 'Program > ExpressionStatement > AwaitExpression',
          message: 'Browsers before Safari 15 do not wait at the top of a module.',
        },
      ],
    },
  },
];
