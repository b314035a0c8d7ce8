import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children: ComponentChildren;
}

/** A part of a result that can wait: its name, and what is in it on a tap. */
export function Fold({ title, children }: Props) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      {children}
    </details>
  );
}
