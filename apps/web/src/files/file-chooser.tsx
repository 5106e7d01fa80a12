import { type ChangeEvent, type DragEvent, type Ref, useId, useState } from 'react';
import { OFFERED_FILES, OFFERED_PHOTOS } from './file-kind.ts';
import styles from './files.module.css';
import { useFileTexts } from './use-file-texts.ts';

type FileChooserProps = {
  /** The words of the button that chooses. */
  readonly label: string;
  /** The ids of the texts that name and describe what the file is for. */
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly disabled: boolean;
  /** Several files may be chosen at once. */
  readonly several?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
  readonly onChoose: (files: readonly File[]) => void;
};

/** Where a file is chosen, photographed on a device with a camera, or dropped; two native fields in the clothes of buttons. */
export function FileChooser({ label, ref, several = false, disabled, onChoose, ...ties }: FileChooserProps) {
  const { words } = useFileTexts();
  const secrets = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled && event.dataTransfer.files.length > 0) onChoose([...event.dataTransfer.files]);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(!disabled);
  };
  const describedBy = ties.describedBy === undefined ? secrets : `${ties.describedBy} ${secrets}`;
  const field = { disabled, onChoose, ...ties, describedBy };
  return (
    <fieldset
      className={styles.chooser}
      aria-labelledby={ties.labelledBy}
      data-over={over}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileField {...field} label={label} accept={OFFERED_FILES} several={several} fieldRef={ref} />
      <FileField {...field} label={words.photo} accept={OFFERED_PHOTOS} camera />
      <span className={styles.drop}>{words.drop}</span>
      <span id={secrets} className={`${styles.note} ${styles.secrets}`}>
        {words.noSecrets}
      </span>
    </fieldset>
  );
}

type FileFieldProps = Omit<FileChooserProps, 'ref'> & {
  readonly accept: string;
  readonly camera?: boolean;
  readonly fieldRef?: Ref<HTMLInputElement> | undefined;
};

function FileField({ label, accept, camera = false, several = false, fieldRef, ...props }: FileFieldProps) {
  const { labelledBy, describedBy, invalid, disabled, onChoose } = props;
  const id = useId();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    // The same file, mended and saved again, is chosen again.
    target.value = '';
    if (files.length > 0) onChoose(files);
  };
  return (
    <label className={camera ? `${styles.button} ${styles.camera}` : styles.button}>
      <input
        ref={fieldRef}
        type="file"
        className="visually-hidden"
        accept={accept}
        multiple={several}
        {...(camera ? { capture: 'environment' as const } : {})}
        aria-labelledby={`${id} ${labelledBy}`}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        disabled={disabled}
        onChange={choose}
      />
      <span id={id}>{label}</span>
    </label>
  );
}
