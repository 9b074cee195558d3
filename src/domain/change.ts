/** A change as data: made by an edit, found by comparing, applied to a document that has moved on, turned round to undo. */
export { apply, type Conflict } from "./apply.ts";
export { type Change, type ChangeSet, diff, invert } from "./diff.ts";
export { addRow, removeRow, setField } from "./edit.ts";
