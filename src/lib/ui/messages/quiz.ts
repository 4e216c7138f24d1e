/** The quiz: start, questions, result. */

const en = {
  heading: 'Quiz',
  intro: 'Questions made from what this article says. After each answer you see the sentence that shows it.',
  howMany: 'How many questions?',
  some: (count: number) => `${count} questions`,
  all: (count: number) => (count === 1 ? 'The only one' : `All ${count}`),
  most: (count: number) => `${count}, the most at once`,
  promptLanguage: 'Questions asked in',
  languages: { en: 'English', vi: 'Vietnamese' },
  start: 'Start the quiz',
  few: (count: number) =>
    count === 1
      ? 'This text gives one sound question: one is asked only where a sentence shows the answer and the article offers fair wrong ones.'
      : `This text gives ${count} sound questions: one is asked only where a sentence shows the answer and the article offers fair wrong ones.`,
  none: 'No sound question can be made from this text.',
  noneWhy:
    'Questions are made from figures, dates, people with their offices, quotations, lists and the terms of an article, and only where a sentence shows the answer. A longer text with such facts gives some.',
  backToText: 'Back to the text',
  startFaults: {
    'no-count': 'Choose how many questions you want.',
    'no-language': 'Choose the language of the questions.',
    'no-seed': 'The seed has to be a whole number from 0 to 2147483647.',
    'no-question': 'No sound question can be made from this text in that language. Try the other one.',
  },
  question: (number: number, total: number) => `Question ${number} of ${total}`,
  answer: 'Answer',
  answerFaults: {
    'none-chosen': 'Choose an answer first.',
    'no-item': 'That was not the question on this page. Answer this one; your earlier answers are kept.',
    'no-option': 'There is no such answer here. Choose one of these; your earlier answers are kept.',
  },
  failed: 'The answer did not reach the server. Check the connection and send it again.',
  right: 'Right',
  wrong: 'Wrong',
  yourAnswer: 'Your answer',
  rightAnswer: 'The right answer',
  seeInText: 'See it in the text',
  next: 'Next question',
  toResult: 'See the result',
  keys: (options: number) => `Keys: 1–${options} choose, Enter goes on.`,
  resultHeading: 'Result',
  score: (right: number, total: number) => `${right} of ${total} right`,
  praise: {
    all: 'Every answer was right. Try a harder level, or the next article.',
    most: 'Well read. The ones you missed are worth another look in the text.',
    some: 'A good part of it. Read the sentences below again, then take new questions.',
    few: 'This was a hard one. Read the text once more sentence by sentence, or take an easier level.',
  },
  again: 'New questions',
  toLibrary: 'To the library',
  number: (number: number) => `Question ${number}`,
};

const vi: typeof en = {
  heading: 'Trắc nghiệm',
  intro: 'Câu hỏi được soạn từ chính nội dung bài. Sau mỗi câu trả lời, bạn sẽ thấy câu văn chứa đáp án.',
  howMany: 'Số câu hỏi',
  some: (count) => `${count} câu`,
  all: (count) => (count === 1 ? 'Câu duy nhất' : `Tất cả ${count} câu`),
  most: (count) => `${count} câu (tối đa mỗi lần)`,
  promptLanguage: 'Ngôn ngữ của câu hỏi',
  languages: { en: 'Tiếng Anh', vi: 'Tiếng Việt' },
  start: 'Bắt đầu',
  few: (count) =>
    `Từ bài này chỉ soạn được ${count} câu hỏi đạt yêu cầu: mỗi câu phải có câu văn chứa đáp án và đủ phương án sai hợp lý lấy từ bài.`,
  none: 'Không soạn được câu hỏi nào đạt yêu cầu từ bài này.',
  noneWhy:
    'Câu hỏi được soạn từ con số, ngày tháng, người và chức vụ, lời trích dẫn, phần liệt kê và thuật ngữ trong bài, và chỉ khi có câu văn chứa đáp án. Hãy thử một bài dài hơn, có những chi tiết như vậy.',
  backToText: 'Về bài đọc',
  startFaults: {
    'no-count': 'Hãy chọn số câu hỏi.',
    'no-language': 'Hãy chọn ngôn ngữ của câu hỏi.',
    'no-seed': 'Mã khởi tạo (seed) phải là số nguyên từ 0 đến 2147483647.',
    'no-question': 'Không soạn được câu hỏi nào bằng ngôn ngữ này. Hãy thử ngôn ngữ còn lại.',
  },
  question: (number, total) => `Câu ${number}/${total}`,
  answer: 'Trả lời',
  answerFaults: {
    'none-chosen': 'Hãy chọn một phương án trước.',
    'no-item':
      'Câu trả lời vừa gửi là cho một câu hỏi khác. Hãy trả lời câu dưới đây; các câu trả lời trước vẫn được lưu.',
    'no-option': 'Câu này không có phương án đó. Hãy chọn một phương án dưới đây; các câu trả lời trước vẫn được lưu.',
  },
  failed: 'Câu trả lời chưa đến được máy chủ. Hãy kiểm tra kết nối rồi gửi lại.',
  right: 'Đúng',
  wrong: 'Sai',
  yourAnswer: 'Bạn chọn',
  rightAnswer: 'Đáp án đúng',
  seeInText: 'Xem trong bài',
  next: 'Câu tiếp theo',
  toResult: 'Xem kết quả',
  keys: (options) => `Phím: 1–${options} để chọn, Enter để tiếp tục.`,
  resultHeading: 'Kết quả',
  score: (right, total) => `Đúng ${right}/${total} câu`,
  praise: {
    all: 'Bạn trả lời đúng tất cả. Hãy thử mức khó hơn hoặc bài tiếp theo.',
    most: 'Bạn đọc kỹ lắm. Với những câu trả lời sai, hãy xem lại trong bài.',
    some: 'Bạn đã hiểu được khá nhiều. Hãy đọc lại các câu dưới đây rồi thử câu hỏi mới.',
    few: 'Bài này khó. Hãy đọc lại từng câu, hoặc chọn mức dễ hơn.',
  },
  again: 'Câu hỏi mới',
  toLibrary: 'Về thư viện',
  number: (number) => `Câu ${number}`,
};

export const quizMessages = { en, vi };
