import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import type { EngineContext } from '../engine.ts';
import { answerTooLarge, fittingErrors } from '../compiled/projecting/answerSize.ts';
import { RenderedData } from '../compiled/rendered.ts';
import { isLongerAsJson } from './jsonLength.ts';

/** Refuses answers that are larger than their client may have. They are counted before they are written. */
export function boundedExecutor(executor: GatewayExecutor): GatewayExecutor {
  return async (request) => {
    const { answerBytes } = request.context as EngineContext;
    const { data, errors, ...answer } = await executor(request);
    if (answerBytes === undefined || data === undefined) return { ...answer, ...(errors ? { errors } : {}), data };
    const given: unknown = data;
    if (!(given instanceof RenderedData) && isLongerAsJson(given, answerBytes)) {
      return { ...answer, errors: [answerTooLarge(answerBytes, '')], data: null };
    }
    const text = given instanceof RenderedData ? given.text : JSON.stringify(given);
    const room = answerBytes - Buffer.byteLength(text);
    if (room < 0) return { ...answer, errors: [answerTooLarge(answerBytes, '')], data: null };
    const { kept } = fittingErrors(errors ?? [], room);
    return { ...answer, ...(errors ? { errors: kept } : {}), data: new RenderedData(text) as never };
  };
}
