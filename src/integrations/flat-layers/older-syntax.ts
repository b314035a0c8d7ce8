/** Writes what browsers of 2020 cannot read in words they know, at the cost of few bytes. */
import { selectorSpecificity } from '@csstools/selector-specificity';
import postcss from 'postcss';
import parser from 'postcss-selector-parser';

const RANGE = /\((width|height)\s*([<>])=\s*([^()]+)\)/g;

const IS = /^(.*?):is\(([^()]*)\)(.*)$/s;

const strengthOf = (selector: string): string => {
  const [first] = parser().astSync(selector).nodes;
  const { a, b, c } = selectorSpecificity(first!);
  return [a, b, c].join();
};

/** `.card>:is(h2,h3)` as `.card>h2` and `.card>h3`, where that changes no specificity. */
function spellOut(selector: string): string[] {
  const [, before = '', list = '', after = ''] = IS.exec(selector) ?? [];
  const choices = list.split(',').map((choice) => choice.trim());
  const isSame = list !== '' && new Set(choices.map(strengthOf)).size === 1;
  if (!isSame) return [selector];
  return choices.flatMap((choice) => spellOut(before + choice + after));
}

/** `css` with `min-width` for ranges, and without `:is()` where it can be spelt out. */
export function writeOlderSyntax(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules('media', (rule) => {
    rule.params = rule.params.replace(
      RANGE,
      (_, side: string, sign: string, size: string) =>
        `(${sign === '>' ? 'min' : 'max'}-${side}:${size})`,
    );
  });
  root.walkRules((rule) => {
    if (rule.selector.includes(':is(')) rule.selector = rule.selectors.flatMap(spellOut).join(',');
  });
  return root.toString();
}
