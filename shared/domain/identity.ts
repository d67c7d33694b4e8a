import type { FieldDescription, Label } from './noun';
import { byNoun, nounOf } from './nouns';

/**
 * A workbook column beside that of a reference which says by a number who is meant: 身份证号 beside 姓名.
 */
export interface IdentityColumn {
  /** What the column is matched to. */
  key: string;
  /** Reference that it decides. */
  field: string;
  label: Label;
  /** Field of the referred noun that holds the number. */
  number: FieldDescription;
}

/**
 * The columns of a noun's workbook that decide its references by number: those to nouns whose key
 * stands for one person or body.
 */
export const identityColumns = byNoun((noun): IdentityColumn[] =>
  Object.entries(nounOf(noun).fields).flatMap(([field, { refers, label }]) => {
    if (refers === undefined) return [];
    const referred = nounOf(refers);
    const [key] = referred.keys[0] ?? [];
    const number = key === undefined ? undefined : referred.fields[key];
    if (!referred.identified || !number) return [];
    return [
      {
        key: `${field}#`,
        field,
        number,
        label: { zh: `${label.zh}的${number.label.zh}`, en: `${label.en}: ${number.label.en}` },
      },
    ];
  }),
);
