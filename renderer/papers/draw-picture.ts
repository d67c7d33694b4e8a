import type { Mark, Picture } from '../../shared/report/pictures';

/** So many dots for each pixel, that it is sharp on paper too. */
const SHARP = 3;
const FONT =
  '"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", sans-serif';

function drawMark(canvas: CanvasRenderingContext2D, mark: Mark): void {
  switch (mark.kind) {
    case 'bar':
      canvas.fillStyle = mark.fill;
      canvas.fillRect(mark.x, mark.y, mark.width, mark.height);
      return;
    case 'line':
      canvas.strokeStyle = mark.stroke;
      canvas.lineWidth = mark.width;
      canvas.beginPath();
      canvas.moveTo(mark.x1, mark.y1);
      canvas.lineTo(mark.x2, mark.y2);
      canvas.stroke();
      return;
    case 'text':
      canvas.fillStyle = '#000000';
      canvas.font = `${mark.size}px ${FONT}`;
      canvas.textAlign = mark.align;
      canvas.fillText(mark.text, mark.x, mark.y, mark.most);
  }
}

/** Draws a picture as the bytes of a PNG, which every word processor shows. */
export async function drawPicture({ width, height, marks }: Picture): Promise<Uint8Array> {
  const element = document.createElement('canvas');
  element.width = width * SHARP;
  element.height = height * SHARP;
  const canvas = element.getContext('2d');
  if (!canvas) throw new Error('No canvas.');
  canvas.scale(SHARP, SHARP);
  // White and not see-through: a picture on a dark page would have black on black.
  canvas.fillStyle = '#ffffff';
  canvas.fillRect(0, 0, width, height);
  for (const mark of marks) drawMark(canvas, mark);
  const blob = await new Promise<Blob | null>((resolve) => {
    element.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('The picture was not drawn.');
  return new Uint8Array(await blob.arrayBuffer());
}
