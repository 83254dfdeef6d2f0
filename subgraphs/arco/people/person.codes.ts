import { type CodeOf, codeList } from '../../kit/code-list';

export const PersonContext = codeList('PersonContext', 'In what connection the documents name a person.', {
  LEARNING_EVENT: 'Led the learning event of the agencies.',
  PRESS: 'Named by the press report, for the political setting only; no part in the framework is told.',
});
export type PersonContext = CodeOf<typeof PersonContext>;
