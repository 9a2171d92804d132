import { useLocale, useTimeZone, useTranslations } from 'next-intl'
import { NODE_HEIGHT, NODE_WIDTH, type OriginPicture, type PlacedLink, type PlacedNode } from './lay-out-origin'
import { formatMoment } from '@/app/_lib/format-moment'

/** Letters of a name that have room in a node. */
const ROOM = 17

const shorten = (name: string): string => (name.length > ROOM ? `${name.slice(0, ROOM - 1)}…` : name)

/** Outlets as nodes, sources to the left: a solid line is stated, a dashed one inferred; a wire is a hexagon. */
export function OriginGraph({ picture, label }: { picture: OriginPicture; label: string }) {
  const { width, height, nodes, links } = picture
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      className="ring-inward overflow-x-auto rounded-md border border-hairline bg-raised p-2"
    >
      <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <defs>
          <marker id="origin-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M0 0.5 7.5 4 0 7.5Z" className="fill-edge" />
          </marker>
        </defs>
        {links.map((link) => (
          <path
            key={`${link.source.id} ${link.target.id}`}
            d={toCurve(link)}
            fill="none"
            strokeWidth="1.5"
            strokeDasharray={link.isStated ? undefined : '4 4'}
            markerEnd="url(#origin-tip)"
            className="stroke-edge"
          />
        ))}
        {nodes.map((node) => (
          <Node key={node.id} node={node} />
        ))}
      </svg>
    </div>
  )
}

/** From the right side of the source to the left of the other, or around where both stand in one column. */
const toCurve = ({ source, target }: PlacedLink): string => {
  const [from, to] = [source.x + NODE_WIDTH / 2, target.x - NODE_WIDTH / 2]
  const middle = (from + to) / 2
  return `M${from} ${source.y} C${middle} ${source.y} ${middle} ${target.y} ${to} ${target.y}`
}

function Node({ node }: { node: PlacedNode }) {
  const t = useTranslations('utterances.origin')
  const locale = useLocale()
  const zone = useTimeZone() ?? 'UTC'
  const { x, y, name, isWire, publishedAt, articleId } = node
  const [left, right, top, bottom] = [x - NODE_WIDTH / 2, x + NODE_WIDTH / 2, y - NODE_HEIGHT / 2, y + NODE_HEIGHT / 2]
  const below = articleId === null ? t('named') : publishedAt ? formatMoment(publishedAt, locale, zone, true) : ''
  const look = 'fill-paper stroke-edge'
  return (
    <g>
      <title>{`${name}${below && `, ${below}`}${isWire ? ` (${t('wire')})` : ''}`}</title>
      {isWire ? (
        <path
          d={`M${left + 10} ${top} H${right - 10} L${right} ${y} L${right - 10} ${bottom} H${left + 10} L${left} ${y} Z`}
          strokeDasharray={articleId === null ? '3 3' : undefined}
          className={look}
        />
      ) : (
        <rect
          x={left}
          y={top}
          width={NODE_WIDTH}
          height={NODE_HEIGHT}
          rx="4"
          strokeDasharray={articleId === null ? '3 3' : undefined}
          className={look}
        />
      )}
      <text x={x} y={y - 3} textAnchor="middle" className="fill-ink text-table font-medium">
        {shorten(name)}
      </text>
      <text x={x} y={y + 13} textAnchor="middle" className="fill-muted text-caption">
        {below}
      </text>
    </g>
  )
}
