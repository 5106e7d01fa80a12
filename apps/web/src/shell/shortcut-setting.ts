const STORAGE_KEY = 'thong-suot.shortcuts';

/** Whether single keys do something on this device, as chosen in the list of shortcuts; speech input types letters (WCAG 2.1.4). */
export const areShortcutsOn = (): boolean => localStorage.getItem(STORAGE_KEY) !== 'off';

export const keepShortcuts = (on: boolean): void => localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
