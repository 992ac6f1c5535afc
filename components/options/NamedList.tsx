interface NamedListProps {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  /** What is said where there are none. */
  readonly empty: string;
  /** The words on each item's button. */
  readonly action: string;
  readonly onAction: (id: string) => void;
}

/** Things by name, each with one button. */
export function NamedList({ items, empty, action, onAction }: NamedListProps) {
  if (items.length === 0) return <p class="hint">{empty}</p>;
  return (
    <ul class="named">
      {items.map(({ id, name }) => (
        <li key={id}>
          <span>{name}</span>
          <button
            type="button"
            class="button"
            aria-label={`${action}: ${name}`}
            onClick={() => onAction(id)}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
