/**
 * Constants of the DOM as what they are (https://dom.spec.whatwg.org/#interface-node, #interface-nodefilter): their names are
 * among the longest in the content script, which every listed page parses, and each look at `Node` costs it more than the question.
 */
export const DOM_CONSTANTS = {
  "Node.ELEMENT_NODE": "1",
  "Node.TEXT_NODE": "3",
  "Node.DOCUMENT_NODE": "9",
  "Node.DOCUMENT_FRAGMENT_NODE": "11",
  "Node.DOCUMENT_POSITION_DISCONNECTED": "1",
  "Node.DOCUMENT_POSITION_PRECEDING": "2",
  "Node.DOCUMENT_POSITION_FOLLOWING": "4",
  "NodeFilter.SHOW_TEXT": "4",
};
