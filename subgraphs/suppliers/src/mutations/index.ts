export { issueCredential, revokeCredential, rotateCredential } from './credentials.ts';
