/** Why a change of a quiz in its teacher’s hand is refused. */

const en = {
  faults: {
    'no-operation': 'That could not be understood; nothing was changed. Load the page again and repeat it.',
    'no-entry': 'That question is not in this quiz; nothing was changed. Load the page again.',
    'no-prompt': 'The question is empty. Write what you want to ask.',
    'long-prompt': 'The question is longer than 500 characters. Shorten it.',
    'few-options': 'A question needs at least two answers.',
    'many-options': 'A question has at most six answers.',
    'long-option': 'An answer is longer than 300 characters. Shorten it.',
    'equal-options': 'Two answers are the same. Change one, or leave it empty.',
    'no-key': 'Mark which answer is right; it must not be an empty one.',
    'long-explanation': 'The explanation is longer than 1,000 characters. Shorten it.',
    'no-sentence': 'The text has no such sentence. Choose one from the list, or none.',
    'many-sentences': 'At most five sentences can show the answer. Take the mark from some.',
    'no-place': 'The quiz has no such place; nothing was changed.',
    'full-quiz': 'A quiz holds at most 50 questions. Take one out first.',
    'many-own': 'There are 100 questions of your own already; change one of those.',
    'none-kept': 'There is no question in the quiz to share yet.',
    busy: 'The quiz is being changed in another window. Try again.',
  },
  kept: 'What you typed is still here.',
  failed: 'The change did not reach the server. Nothing you typed is lost: check the connection and try again.',
};

const vi: typeof en = {
  faults: {
    'no-operation': 'Yêu cầu không hợp lệ; chưa có gì thay đổi. Hãy tải lại trang rồi làm lại.',
    'no-entry': 'Bài trắc nghiệm không có câu hỏi đó; chưa có gì thay đổi. Hãy tải lại trang.',
    'no-prompt': 'Câu hỏi còn trống. Hãy viết điều bạn muốn hỏi.',
    'long-prompt': 'Câu hỏi dài quá 500 ký tự. Hãy viết ngắn lại.',
    'few-options': 'Mỗi câu hỏi cần ít nhất hai phương án.',
    'many-options': 'Mỗi câu hỏi có nhiều nhất sáu phương án.',
    'long-option': 'Có phương án dài quá 300 ký tự. Hãy viết ngắn lại.',
    'equal-options': 'Có hai phương án trùng nhau. Hãy sửa hoặc để trống một ô.',
    'no-key': 'Hãy đánh dấu phương án đúng; phương án đó không được để trống.',
    'long-explanation': 'Phần giải thích dài quá 1.000 ký tự. Hãy viết ngắn lại.',
    'no-sentence': 'Bài đọc không có câu văn đó. Hãy chọn trong danh sách, hoặc không chọn câu nào.',
    'many-sentences': 'Mỗi câu hỏi có nhiều nhất năm câu văn dẫn chứng. Hãy bỏ chọn bớt.',
    'no-place': 'Bài trắc nghiệm không có vị trí đó; chưa có gì thay đổi.',
    'full-quiz': 'Mỗi bài trắc nghiệm có nhiều nhất 50 câu. Hãy bỏ bớt một câu trước.',
    'many-own': 'Bạn đã tự viết 100 câu; hãy sửa một câu trong số đó.',
    'none-kept': 'Bài trắc nghiệm chưa có câu hỏi nào để chia sẻ.',
    busy: 'Bài trắc nghiệm đang được sửa ở cửa sổ khác. Hãy thử lại.',
  },
  kept: 'Những gì bạn đã gõ vẫn còn nguyên.',
  failed: 'Thay đổi chưa đến được máy chủ. Những gì bạn đã gõ vẫn còn: hãy kiểm tra kết nối rồi thử lại.',
};

export const quizFaultMessages = { en, vi };
