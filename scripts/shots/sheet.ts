/** One picture of the contact sheet. */
export interface Shot {
  subject: string;
  width: number;
  scheme: string;
  file: string;
}

/** A page that shows all `shots`, a row for each subject and scheme, from narrow to wide. */
export function writeSheet(shots: readonly Shot[]): string {
  const rows = Map.groupBy(shots, ({ subject, scheme }) => `${subject} · ${scheme}`);
  const body = [...rows].map(([name, row]) => {
    const pictures = row.map(
      ({ width, file }) =>
        `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${name}, ${width} px"></a><figcaption>${width} px</figcaption></figure>`,
    );
    return `<h2>${name}</h2><div>${pictures.join('')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>
body{font:14px system-ui;margin:1rem}div{display:flex;gap:1rem;overflow-x:auto;align-items:flex-start}
figure{margin:0;flex:none}img{height:20rem;max-width:36rem;object-fit:cover;object-position:top;border:1px solid #888}
</style>${body.join('')}`;
}
