/** A program that answers every operation with a plan but for `hang` and `die`; a supergraph may be `deadly`. */
import type { PlannerAnswer, PlannerRequest } from '../../src/planning/plannerProcess.ts';

const tell = (answer: PlannerAnswer) => process.send?.(answer);

process.on('disconnect', () => process.exit(0));
process.on('message', (request: PlannerRequest) => {
  const { id } = request;
  if (request.kind === 'load' && request.sdl === 'deadly') process.abort();
  if (request.kind === 'plan' && request.operation === 'die') process.abort();
  while (request.kind === 'plan' && request.operation === 'hang');
  tell({ id, ok: true, result: { labels: [], percentages: [] } });
});
tell({ id: 0, ok: true, result: null });
