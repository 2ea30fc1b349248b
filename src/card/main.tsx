/** Entry of the card's bundle: puts a card over the page when the content script asks for one. */
import { type CardRequest, offerCard } from "../card-door.ts";
import { Card } from "./card.tsx";
import { overlay } from "./overlay.tsx";

offerCard(({ item, report, onMore, ...request }: CardRequest) =>
  overlay({
    ...request,
    draw: (close) => <Card item={item} report={report} onClose={close} onMore={onMore} />,
  }),
);
