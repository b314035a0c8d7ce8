/** A message about one field. `name` says which one, where the message does not. */
export interface FieldMessage {
  /** What the field is called in the form's data: "rent.amount". */
  field: string;
  name: string;
  message: string;
}
