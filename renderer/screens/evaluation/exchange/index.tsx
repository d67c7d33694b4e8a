import type { ExchangeProps } from './props';
import { ReceivedPart } from './received-part';
import { SentPart } from './sent-part';

export { AnswerButton } from './answer-button';
export { OpenButton } from './open-button';
export { SendDialog } from './send-dialog';
export { SendingContext } from './sending';
export type { ExchangeProps } from './props';

/**
 * 评估包: sheets of one's own evaluation that are filled in elsewhere, or what another office asks to
 * fill in here.
 */
export const EvaluationExchange = (props: ExchangeProps) =>
  props.detail.received ? <ReceivedPart {...props} /> : <SentPart {...props} />;
