// Where the visitor is, if they allow it.
import { say } from './words.js';

const PATIENCE = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 };

/** The place; fails with a sentence for the person. */
export function whereAmI() {
  return new Promise((found, failed) => {
    if (!navigator.geolocation || !isSecureContext) {
      failed(new Error(say('locationUnsupported')));
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => found({ latitude: coords.latitude, longitude: coords.longitude }),
      (error) => failed(new Error(say(error.code === error.PERMISSION_DENIED ? 'locationDenied' : 'locationUnavailable'))),
      PATIENCE,
    );
  });
}
