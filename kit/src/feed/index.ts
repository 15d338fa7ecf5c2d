export {
  defineChange,
  timeChanges,
  trackChanges,
  trackTables,
  untimeChanges,
  untrackChanges,
  untrackTables,
  type TrackedTable,
} from './changeTable.ts';
export { feedPage, type FeedItem, type FeedPage, type FeedSource } from './feedPage.ts';
export { createFollower, type Follower, type Peers } from './follower.ts';
export { httpPeer, type Peer, type PeerRequest } from './peer.ts';
export { createReadModel, createReadModelState, defineReadModelState, type ReadModel } from './readModel.ts';
