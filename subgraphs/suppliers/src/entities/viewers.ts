import type { AsOf } from '@community-graph/kit/reading';
import type { Viewer } from '@community-graph/kit/viewer';

/** Who is asking, on the day that the graph is read as of. */
export type ViewerNode = AsOf<Viewer>;
