export {
  changeFeed,
  checkChangePosition,
  type ChangeFeedPage,
  type ChangeItem,
  type ChangeKind,
  type ToldTable,
} from './changeFeed.ts';
export {
  defineChange,
  ownChanges,
  timeChanges,
  trackChanges,
  trackTables,
  untimeChanges,
  untrackChanges,
  untrackTables,
  type TrackedTable,
} from './changeTable.ts';
export {
  feedPage,
  maximumFeedPage,
  type FeedItem,
  type FeedPage,
  type FeedRequest,
  type FeedSource,
} from './feedPage.ts';
export { createFollower, type Follower, type Peers } from './follower.ts';
export { httpPeer, type Peer, type PeerRequest } from './peer.ts';
export { createReadModel, createReadModelState, defineReadModelState, type ReadModel } from './readModel.ts';
