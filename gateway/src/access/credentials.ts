import type { Viewer } from '@community-graph/kit/viewer';

/** Reads partner credentials, which the community itself issues. */
export interface CredentialReader {
  /**
   * Who a credential speaks for.
   * @param credential as it travels, `cg_…`
   * @throws BadCredential; AccessUnavailable when the issued ones cannot be looked up
   */
  read(credential: string): Promise<Viewer>;
}
