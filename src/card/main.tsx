/** Entry of the card's bundle: puts a card over the page when the content script asks for one. */
import { type CardRequest, offerCard } from "../card-door.ts";
import { unpackReport } from "../packed.ts";
import { Card } from "./card.tsx";
import { overlay } from "./overlay.tsx";

offerCard(({ report: packed, onMore, ...request }: CardRequest) => {
  const report = unpackReport(packed);
  const item = report?.figures[0];
  if (!item) return () => {};
  return overlay({
    ...request,
    draw: (close) => <Card item={item} report={report} onClose={close} onMore={onMore} />,
  });
});
