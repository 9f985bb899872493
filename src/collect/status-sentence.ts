/** Turns an HTTP status that is no success into a sentence for the user. */
import { STATUS_CODES } from 'node:http';

const advice: Readonly<Record<number, string>> = {
  400: 'it did not understand the address',
  401: 'it asks for a login, which Readout does not have',
  402: 'it asks for payment',
  403: 'it may not allow automatic readers',
  404: 'the page is not there; check the address',
  406: 'it does not offer the page in a form Readout reads',
  410: 'the page has been removed for good',
  429: 'it asks Readout to come less often, so try later',
  451: 'the page is withheld for legal reasons',
  500: 'something is wrong on its side, which may pass',
  502: 'something is wrong on its side, which may pass',
  503: 'it is busy or under maintenance, which may pass',
  504: 'something is wrong on its side, which may pass',
};

/** "The server answered 403 Forbidden; it may not allow automatic readers." */
export function statusSentence(status: number): string {
  const name = STATUS_CODES[status];
  const why = advice[status];
  return `The server answered ${status}${name === undefined ? '' : ` ${name}`}${why === undefined ? '' : `; ${why}`}.`;
}
