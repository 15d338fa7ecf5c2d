export { errorCatalogue, type CatalogueEntry, type ErrorCode } from './catalogue.ts';
export { badInput, clientError, show } from './clientError.ts';
export { OperatorError } from './operatorError.ts';
export { errorPresenter, presentError, type Presentation } from './present.ts';
export { errorReporting, type Identified } from './reporting.ts';
