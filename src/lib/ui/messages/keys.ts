/** The keys of the reading page, as the help lists them. */

const en = {
  title: 'Keyboard',
  intro: 'Press Tab until a word is marked; then:',
  close: 'Close',
  keys: [
    ['← →', 'word by word'],
    ['↑ ↓', 'sentence by sentence'],
    ['Home End', 'first and last word of the sentence'],
    ['Enter', 'meaning of the word'],
    ['Esc', 'back to the text'],
    ['t', 'translation of the sentence'],
    ['[ ]', 'previous and next sentence'],
    ['?', 'this list'],
  ],
};

const vi: typeof en = {
  title: 'Bàn phím',
  intro: 'Nhấn Tab cho đến khi một từ được đánh dấu, rồi dùng:',
  close: 'Đóng',
  keys: [
    ['← →', 'từng từ một'],
    ['↑ ↓', 'từng câu một'],
    ['Home End', 'từ đầu và từ cuối câu'],
    ['Enter', 'nghĩa của từ'],
    ['Esc', 'trở về bài'],
    ['t', 'bản dịch của câu'],
    ['[ ]', 'câu trước và câu sau'],
    ['?', 'danh sách này'],
  ],
};

export const keysMessages = { en, vi };
