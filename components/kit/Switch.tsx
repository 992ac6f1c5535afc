interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  /** The words beside the track, so that the state never hangs on colour or place alone. */
  readonly words: { readonly on: string; readonly off: string };
  readonly onSwitch: (on: boolean) => void;
}

/** An on-off switch: a checkbox to the keyboard and to screen readers. */
export function Switch({ label, on, words, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch__label">{label}</span>
      <span class="switch__state" aria-hidden="true">
        {on ? words.on : words.off}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
