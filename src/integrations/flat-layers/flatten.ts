/**
 * Writes CSS with cascade layers as CSS without: browsers before 2022 drop every rule inside `@layer`. Rules are put
 * in the order of the layers, and a selector that would lose to one of an earlier layer is made stronger by
 * `:not(.\#)` or `:not(#\#)`, which match everything. The plugins for this strengthen every rule of a layer, which our pages
 * have no bytes for.
 */
import { selectorSpecificity } from '@csstools/selector-specificity';
import postcss, { type AtRule, type ChildNode, type Container, type Rule } from 'postcss';
import parser from 'postcss-selector-parser';
import { mayMeet, setTheSame, subjectOf, type Subject } from './conflicts.ts';

/** Matches everything, with the strength of a class, and of an id. */
const CLASS_STRONGER = ':not(.\\#)';
const ID_STRONGER = ':not(#\\#)';

interface Part extends Subject {
  rule: Rule;
  /** Place of its selector within the rule. */
  index: number;
  text: string;
  properties: readonly string[];
  layer: number;
  /** Place in the written file. */
  place: number;
  own: number;
  /** After it was made stronger. */
  strength: number;
}

/** Specificity as one number: ids, then classes, then elements. */
const CLASS = 100;
const ID = CLASS * CLASS;
const toNumber = ({ a, b, c }: { a: number; b: number; c: number }): number =>
  a * ID + b * CLASS + c;

const isNamed = (node: ChildNode, name: string): node is AtRule =>
  node.type === 'atrule' && node.name === name;

/** Layers by name in their order; what is in no layer comes last. */
function sortByLayer(root: Container): ChildNode[][] {
  const names: string[] = [];
  const byLayer = new Map<string, ChildNode[]>();
  const rest: ChildNode[] = [];
  const place = (name: string): ChildNode[] => {
    if (!byLayer.has(name)) {
      names.push(name);
      byLayer.set(name, []);
    }
    return byLayer.get(name)!;
  };
  for (const node of [...(root.nodes ?? [])]) {
    if (!isNamed(node, 'layer')) {
      rest.push(node);
      continue;
    }
    const listed = node.params.split(',').map((name) => name.trim());
    const lists = listed.map(place);
    if (node.nodes) lists[0]!.push(...node.nodes);
  }
  return [...names.map((name) => byLayer.get(name)!), rest];
}

const isKeyframe = (rule: Rule): boolean =>
  rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name);

/** Every selector of every rule in `layers`, in the order they will be written. */
function listParts(layers: readonly ChildNode[][]): Part[] {
  const parts: Part[] = [];
  layers.forEach((nodes, layer) => {
    const root = postcss.root({ nodes: nodes.map((node) => node.clone()) });
    nodes.splice(0, nodes.length, ...root.nodes);
    root.walkRules((rule) => {
      if (isKeyframe(rule)) return;
      const properties = (rule.nodes ?? []).flatMap((node) =>
        node.type === 'decl' ? [node.prop] : [],
      );
      parser((selectors) =>
        selectors.each((selector, index) => {
          const own = toNumber(selectorSpecificity(selector));
          parts.push({
            ...subjectOf(selector),
            rule,
            index,
            text: selector.toString().trim(),
            properties,
            layer,
            place: parts.length,
            own,
            strength: own,
          });
        }),
      ).processSync(rule.selector);
    });
  });
  return parts;
}

/** Makes each part as strong as it must be to win over all that the layers put before it. */
function strengthen(parts: readonly Part[]): void {
  const cascade = [...parts].sort(
    (a, b) => a.layer - b.layer || a.own - b.own || a.place - b.place,
  );
  cascade.forEach((part, index) => {
    for (const earlier of cascade.slice(0, index)) {
      if (earlier.strength < part.strength) continue;
      if (!mayMeet(earlier, part) || !setTheSame(earlier.properties, part.properties)) continue;
      const wins = () =>
        part.strength > earlier.strength ||
        (part.strength === earlier.strength && part.place > earlier.place);
      while (!wins()) part.strength += earlier.strength - part.strength >= ID ? ID : CLASS;
    }
  });
}

/** `text` made stronger by `more`; before a pseudo-element, which must stay last. */
const makeStronger = (text: string, more: number): string => {
  const [, start = text, end = ''] =
    /^(.*?)(::[a-z-]+(?:\([^)]*\))?.*|:(?:before|after).*)?$/s.exec(text) ?? [];
  const ids = Math.floor(more / ID);
  const classes = Math.round((more % ID) / CLASS);
  return start + ID_STRONGER.repeat(ids) + CLASS_STRONGER.repeat(classes) + end;
};

/** Pages of one kind have the same styles. */
const known = new Map<string, string>();

/** `css` without cascade layers, with the same result in every browser. */
export function flattenLayers(css: string): string {
  const flat = known.get(css) ?? flatten(css);
  known.set(css, flat);
  return flat;
}

function flatten(css: string): string {
  const layers = sortByLayer(postcss.parse(css));
  const parts = listParts(layers);
  strengthen(parts);
  const byRule = new Map<Rule, string[]>();
  for (const { rule, text, own, strength } of parts) {
    const texts = byRule.get(rule) ?? [];
    texts.push(makeStronger(text, strength - own));
    byRule.set(rule, texts);
  }
  for (const [rule, texts] of byRule) rule.selector = texts.join(',');
  return layers.flatMap((nodes) => nodes.map(String)).join('');
}
