export { connectionOf, withNodes, type Connection, type Placed } from './connection.ts';
export { decodeCursor, encodeCursor } from './cursor.ts';
export { danishSortKey } from './danishOrder.ts';
export { defaultPageSize, maximumPageSize, pageRequest, type PageArguments, type PageRequest } from './pageRequest.ts';
