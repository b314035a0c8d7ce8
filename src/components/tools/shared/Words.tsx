/** Text that changes while it is on screen. Browsers that translate swap text nodes, so it is replaced, never patched. */

interface WordsProps {
  children: string;
}

/** `children` in an element of its own, a new one for each text. */
export function Words({ children }: WordsProps) {
  return <span key={children}>{children}</span>;
}

interface StatusProps {
  /** '' for nothing to say. */
  message: string;
  class?: string;
}

/** A line that is read out whenever it changes. */
export function Status({ message, ...attributes }: StatusProps) {
  return (
    <p role="status" {...attributes}>
      {message && <Words>{message}</Words>}
    </p>
  );
}

/** The same for something the tool has to say about itself, on a card. */
export function Notice({ message }: Pick<StatusProps, 'message'>) {
  return (
    <div role="status">
      {message && (
        <p key={message} class="card card--caution">
          {message}
        </p>
      )}
    </div>
  );
}
