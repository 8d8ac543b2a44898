// Where the actors of a drawing stand: linked ones pull, all push. The same
// graph gives the same drawing. Nothing here touches the page.

const rounds = 260;
const farthest = 190; // between linked actors where there is room for more

// place returns a point {x, y} for each of n nodes in a field of that size. Node
// 0 stays in the middle. links are {a, b, weight}, by number.
export function place(n, links, width, height) {
  const points = Array.from({ length: n }, (_, i) => start(i, n, width, height));
  const ideal = Math.min(farthest, 0.8 * Math.sqrt((width * height) / Math.max(n, 1)));
  for (let round = 0; round < rounds; round++) {
    const moves = points.map(() => ({ x: 0, y: 0 }));
    push(points, moves, ideal);
    for (const link of links) pull(points, moves, link, ideal);
    const most = (ideal * (rounds - round)) / rounds / 4;
    for (let i = 1; i < n; i++) step(points[i], moves[i], most, width, height);
  }
  return points;
}

// start is a sunflower's seed: evenly spread, and no two in one place.
function start(i, n, width, height) {
  const angle = i * 2.399963;
  const radius = 0.45 * Math.sqrt(i / Math.max(n, 2));
  return { x: width * (0.5 + radius * Math.cos(angle)), y: height * (0.5 + radius * Math.sin(angle)) };
}

function push(points, moves, ideal) {
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      const dx = points[i].x - points[j].x;
      const dy = points[i].y - points[j].y;
      const force = (ideal * ideal) / Math.max(dx * dx + dy * dy, 1);
      moves[i].x += dx * force; moves[i].y += dy * force;
      moves[j].x -= dx * force; moves[j].y -= dy * force;
    }
  }
}

function pull(points, moves, { a, b, weight = 1 }, ideal) {
  const dx = points[a].x - points[b].x;
  const dy = points[a].y - points[b].y;
  const force = (weight * Math.hypot(dx, dy)) / ideal;
  moves[a].x -= dx * force; moves[a].y -= dy * force;
  moves[b].x += dx * force; moves[b].y += dy * force;
}

const margin = { x: 60, y: 28 };

function step(point, move, most, width, height) {
  const length = Math.max(Math.hypot(move.x, move.y), 1e-6);
  const far = Math.min(length, most) / length;
  point.x = Math.min(width - margin.x, Math.max(margin.x, point.x + move.x * far));
  point.y = Math.min(height - margin.y, Math.max(margin.y, point.y + move.y * far));
}
