import type { ComponentChildren } from 'preact';

interface Props {
  figures: { label: string; value: string; note: ComponentChildren }[];
}

/** Terms with what stands beside them. */
export const FigureList = ({ figures }: Props) => (
  <dl class="money-figures budget-figures">
    {figures.map(({ label, value, note }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          <strong>{value}</strong>
          {note && <span class="field__hint">{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);
