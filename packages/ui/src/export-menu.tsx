import { DisclosureMenu } from './disclosure-menu.tsx';

export type ExportFile = { readonly label: string; readonly href: string };
export type ExportMenuProps = {
  readonly label: string;
  readonly files: readonly ExportFile[];
  /** Label of the button that opens the browser's print dialogue; left out, there is none. */
  readonly printLabel?: string;
};

/** The files that hold what the screen shows, made by the server, and printing. */
export function ExportMenu({ label, files, printLabel }: ExportMenuProps) {
  return (
    <DisclosureMenu label={label}>
      {files.map((file) => (
        <a key={file.href} href={file.href} download>
          {file.label}
        </a>
      ))}
      {printLabel && (
        <button type="button" onClick={() => window.print()}>
          {printLabel}
        </button>
      )}
    </DisclosureMenu>
  );
}
