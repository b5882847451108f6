// Photos are made smaller before they are sent: phones take larger ones than anybody needs, over slow connections.

const LONGEST_SIDE = 1_600;
const SMALL_ENOUGH = 300_000;
const QUALITY = 0.82;

/** The kind of a file, as the server calls it. */
export function kindOf(file) {
  if (/^image\/(jpeg|png|webp|gif|heic|heif)$/.test(file.type)) return 'photo';
  if (file.type.startsWith('video/')) return 'video';
  if (file.type.startsWith('audio/')) return 'audio';
  return 'document';
}

/** The file, smaller where that is possible. */
export async function smaller(file) {
  if (!/^image\/(jpeg|png|webp|heic|heif)$/.test(file.type) || file.size <= SMALL_ENOUGH) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', QUALITY));
    if (!blob || blob.size >= file.size) return file;
    return new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg' });
  } catch {
    // A picture that this browser cannot read goes as it is.
    return file;
  }
}
