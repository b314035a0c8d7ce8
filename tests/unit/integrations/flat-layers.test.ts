import { expect, test } from 'vitest';
import { flattenPage } from '~/integrations/flat-layers.ts';
import { flattenLayers } from '~/integrations/flat-layers/flatten.ts';
import { writeOlderSyntax } from '~/integrations/flat-layers/older-syntax.ts';

test.each([
  [
    'layers are put in their order, whatever order they are written in',
    '@layer a,b;@layer b{.x{color:red}}@layer a{.y{color:blue}}',
    '.y{color:blue}.x{color:red}',
  ],
  [
    'a later layer wins over a stronger selector of an earlier one',
    '@layer a{p.x.y{color:red}}@layer b{p{color:blue}}',
    'p.x.y{color:red}p:not(.\\#):not(.\\#){color:blue}',
  ],
  [
    'what cannot meet stays as it is',
    '@layer a{h1.x{color:red}p.x{margin:0}}@layer b{p{color:blue}}',
    'h1.x{color:red}p.x{margin:0}p{color:blue}',
  ],
  [
    'within a layer the stronger selector still wins',
    '@layer a{.x p{color:red}}@layer b{.y{color:green}p{color:blue}}',
    '.x p{color:red}.y:not(.\\#){color:green}p:not(.\\#){color:blue}',
  ],
  [
    'a shorthand meets its parts',
    '@layer a{.x.y{margin:0}}@layer b{.z{margin-top:1px}}',
    '.x.y{margin:0}.z:not(.\\#){margin-top:1px}',
  ],
  [
    'an area of a grid meets its columns',
    '@layer a{.x.y{grid-area:1/2}}@layer b{.z{grid-column:1}}',
    '.x.y{grid-area:1/2}.z:not(.\\#){grid-column:1}',
  ],
  [
    'what is in no layer comes last and wins',
    'p{color:blue}@layer a{p.x{color:red}}',
    'p.x{color:red}p:not(.\\#){color:blue}',
  ],
  [
    'a pseudo-element stays last',
    '@layer a{.x p::before{color:red}}@layer b{p::before{color:blue}}',
    '.x p::before{color:red}p:not(.\\#)::before{color:blue}',
  ],
  [
    'a pseudo-element stays last',
    '@layer a{.x p::details-content{color:red}}@layer b{p::details-content{color:blue}}',
    '.x p::details-content{color:red}p:not(.\\#)::details-content{color:blue}',
  ],
  [
    'an id is outdone by an id',
    '@layer a{#x p{color:red}}@layer b{p{color:blue}}',
    '#x p{color:red}p:not(#\\#){color:blue}',
  ],
  [
    'media queries go along',
    '@layer a{@media print{.x.y{color:red}}}@layer b{@media print{.z{color:blue}}}',
    '@media print{.x.y{color:red}}@media print{.z:not(.\\#){color:blue}}',
  ],
])('%s', (_, css, flat) => {
  expect(flattenLayers(css)).toBe(flat);
});

test('all styles of a page become one, in its head', () => {
  const page =
    '<head><style>@layer a,b;</style></head><body><style>@layer b{p{x:y}}</style></body>';
  expect(flattenPage(page)).toBe('<head><style>p{x:y}</style></head><body></body>');
});

test.each([
  ['@media (width>=26rem){p{x:y}}', '@media (min-width:26rem){p{x:y}}'],
  [
    '@media (width<=26rem) and (height>=2rem){p{x:y}}',
    '@media (max-width:26rem) and (min-height:2rem){p{x:y}}',
  ],
  ['.a>:is(h2,h3):first-child,b{x:y}', '.a>h2:first-child,.a>h3:first-child,b{x:y}'],
  ['.a :is(#b,.c){x:y}', '.a :is(#b,.c){x:y}'],
])('%s is written for older browsers', (css, older) => {
  expect(writeOlderSyntax(css)).toBe(older);
});
