import { addressOf } from '../../engines/flights/formats/flight-text.ts';
import { addressOfNNumber } from '../../engines/flights/formats/n-number.ts';
import type { Trace } from '../../engines/flights/point.ts';

/**
 * Which aircraft are wanted, by ICAO address or registration. United States registrations are turned into addresses by rule; where
 * another registration stands without its address, every trace must be opened to see whose it is.
 */
export class AircraftFilter {
  readonly #addresses = new Set<string>();
  readonly #registrations = new Set<string>();
  readonly #needsRegistration: boolean;

  constructor(aircraft: Iterable<string>) {
    let needsRegistration = false;
    for (const name of aircraft) {
      const address = addressOf(name);
      const registration = plain(name);
      const ofRegistration = addressOfNNumber(registration);
      if (address !== null) this.#addresses.add(address);
      else {
        this.#registrations.add(registration);
        if (ofRegistration === null) needsRegistration = true;
        else this.#addresses.add(ofRegistration);
      }
    }
    this.#needsRegistration = needsRegistration;
  }

  /** Whether a file of an aircraft has to be opened: it is wanted, or only its content can tell. */
  mayHold(address: string): boolean {
    return this.#needsRegistration || this.#addresses.has(address);
  }

  holds(trace: Pick<Trace, 'aircraft' | 'registration'>): boolean {
    return this.holdsAddress(trace.aircraft) || this.holdsRegistration(trace.registration ?? null);
  }

  holdsAddress(address: string | null): boolean {
    return address !== null && this.#addresses.has(address);
  }

  holdsRegistration(registration: string | null): boolean {
    if (registration === null) return false;
    const name = plain(registration);
    if (this.#registrations.has(name)) return true;
    const address = addressOfNNumber(name);
    return address !== null && this.#addresses.has(address);
  }
}

/** Registrations are written with and without their hyphen. */
const plain = (registration: string): string => registration.trim().toUpperCase().replaceAll('-', '');
