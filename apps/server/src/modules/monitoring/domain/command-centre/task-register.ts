import { remembered } from './remembered.ts';
import { readTaskRegister } from './task-reading.ts';

/** The register of tasks as it stands on a day; the parts of a view ask for it half a dozen times. */
export const taskRegister = remembered(readTaskRegister);
