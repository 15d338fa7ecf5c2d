import type { RecordedRequest } from '../stubs/memoServer.ts';

/** What the floor replays: requests that go out together, stage after stage. */
export interface Replay {
  readonly stages: readonly (readonly { readonly url: string; readonly body: string }[])[];
  /** The finished answer. */
  readonly answer: string;
}

/** How late the stubs answer while they record: requests that need no answer of each other come before it. */
export const recordingDelayMs = 150;

/** Orders recorded requests in stages: a request that came after the answers of the stage before needed them. */
export function stagesOf(requests: readonly RecordedRequest[], urls: ReadonlyMap<string, string>): Replay['stages'] {
  const stages: { startedAt: number; requests: { url: string; body: string }[] }[] = [];
  for (const { subgraph, body, at } of requests.toSorted((one, other) => one.at - other.at)) {
    const current = stages.at(-1);
    const request = { url: urls.get(subgraph)!, body };
    if (current && at - current.startedAt < recordingDelayMs) current.requests.push(request);
    else stages.push({ startedAt: at, requests: [request] });
  }
  return stages.map((stage) => stage.requests);
}
