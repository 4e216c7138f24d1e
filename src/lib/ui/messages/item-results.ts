/** How a class did one question, as its teachers see it. */

const en = {
  questionOf: (number: number, total: number) => `Question ${number} of ${total}`,
  strongMiss:
    'Students who do well otherwise miss this question more often than the others. Read it again: the question or its right answer may mislead.',
  unused: 'Nobody takes it, so it tempts nobody',
  chosen: (count: number) => (count === 1 ? 'chosen once' : `chosen ${count} times`),
  share: (percent: string) => `${percent} of the answers`,
  firstTryHint: 'Counted at everybody’s first attempt.',
  evidence: 'The sentence that shows the answer',
  noEvidence: 'This question names no sentence.',
  previousItem: 'Question before',
  nextItem: 'Next question',
};

const vi: typeof en = {
  questionOf: (number, total) => `Câu ${number}/${total}`,
  strongMiss:
    'Ở câu này, các em làm tốt những câu khác lại hay sai hơn các em còn lại. Hãy xem lại: câu hỏi hoặc đáp án có thể gây hiểu lầm.',
  unused: 'Không ai chọn, nên không gây nhiễu',
  chosen: (count) => `${count} lượt chọn`,
  share: (percent) => `${percent} số câu trả lời`,
  firstTryHint: 'Tính theo lượt làm đầu tiên của mỗi học sinh.',
  evidence: 'Câu văn chứa đáp án',
  noEvidence: 'Câu hỏi này không kèm câu văn nào.',
  previousItem: 'Câu trước',
  nextItem: 'Câu sau',
};

export const itemResultsMessages = { en, vi };
