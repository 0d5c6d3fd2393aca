// SPDX-License-Identifier: GPL-3.0-or-later
#include "unikeyengine.h"

#include <algorithm>

namespace sosh::unikey {
using namespace Qt::StringLiterals;
namespace {

constexpr QChar backspace;

/// A letter as it is built: "ờ" is o, with a horn, with the huyền.
struct Letter
{
    QChar plain; ///< with its case
    QChar shape; ///< combining mark, or the stroke of đ; null: none
    QChar tone; ///< combining mark; null: none

    QChar shown(bool withShape, bool withTone) const
    {
        if (withShape && shape == u'đ')
            return plain.isUpper() ? QChar(u'Đ') : QChar(u'đ');
        QString text{plain};
        if (withShape && !shape.isNull())
            text += shape;
        if (withTone && !tone.isNull())
            text += tone;
        return text.normalized(QString::NormalizationForm_C).front();
    }
};

Letter letterOf(QChar c)
{
    if (c == u'đ' || c == u'Đ')
        return {c == u'đ' ? u'd' : u'D', u'đ', {}};
    const QString parts = QString(c).normalized(QString::NormalizationForm_D);
    Letter letter{parts.front(), {}, {}};
    for (const QChar mark : parts.sliced(1)) {
        const bool isShape = mark == u'\u0302' || mark == u'\u0306' || mark == u'\u031B';
        (isShape ? letter.shape : letter.tone) = mark;
    }
    return letter;
}

/// The screen before and after a key, as the events that lead from one to the other.
class Screen
{
public:
    /// A key that the input method lets through.
    void plain(QChar key)
    {
        m_shown += key;
        m_strokes.push_back(key);
    }
    /// A key that it keeps for itself to change the word.
    void change(const QString& wanted)
    {
        qsizetype same = 0;
        while (same < m_shown.size() && same < wanted.size() && m_shown[same] == wanted[same])
            ++same;
        for (qsizetype i = same; i < m_shown.size(); ++i)
            m_strokes.push_back(backspace);
        for (const QChar c : wanted.sliced(same))
            m_strokes.push_back(c);
        m_shown = wanted;
    }
    const QString& shown() const { return m_shown; }
    std::vector<Stroke> take() { return std::move(m_strokes); }

private:
    QString m_shown;
    std::vector<Stroke> m_strokes;
};

QString shownOf(const std::vector<Letter>& letters, qsizetype shaped, bool withTone)
{
    QString text;
    for (const Letter& letter : letters)
        text += letter.shown(text.size() < shaped, withTone);
    return text;
}

} // namespace

std::vector<Stroke> strokesOf(const QString& word, Method method)
{
    std::vector<Letter> letters;
    Screen screen;
    for (qsizetype place = 0; place < word.size(); ++place) {
        letters.push_back(letterOf(word[place]));
        screen.plain(letters.back().plain);
        // One w makes both letters of "ươ", so the first waits for the second.
        const bool waits = letters.back().shape == u'\u031B'
            && letters.back().plain.toLower() == u'u' && place + 1 < word.size()
            && letterOf(word[place + 1]).plain.toLower() == u'o';
        if (method == Method::Telex && !letters.back().shape.isNull() && !waits)
            screen.change(shownOf(letters, static_cast<qsizetype>(letters.size()), false));
    }
    if (method == Method::Vni)
        for (qsizetype shaped = 1; shaped <= word.size(); ++shaped)
            if (!letters[static_cast<std::size_t>(shaped - 1)].shape.isNull())
                screen.change(shownOf(letters, shaped, false));
    if (screen.shown() != word)
        screen.change(word);
    return screen.take();
}

QString textOf(const std::vector<Stroke>& strokes)
{
    QString text;
    for (const Stroke stroke : strokes)
        if (stroke == backspace)
            text.chop(1);
        else
            text += stroke;
    return text;
}

const QStringList& words()
{
    static const QStringList all = [] {
        QStringList found = QStringLiteral(
            "Đảng bộ chi uỷ huyện tỉnh xã phường thôn bản tổ dân phố đặc khu Mường Khương Lào Cai "
            "Thanh "
            "Xuân Bản Lầu Nậm Chảy Tả Ngài Chồ Lùng Vai La Pan Tẩn Dìn Chin Pha Long Nấm Lư Cao "
            "Sơn "
            "nghị quyết chỉ thị kế hoạch hướng dẫn báo cáo công văn thông tri quyết định kết luận "
            "sinh hoạt chính trị tư tưởng đạo đức phong cách học tập làm theo tấm gương Hồ Chí "
            "Minh "
            "chuyên đề tác phẩm bài viết xây dựng chỉnh đốn tự soi sửa đổi mới sáng tạo quán triệt "
            "triển khai thực hiện tổng hợp số liệu tham gia dự vắng lý do miễn triệu ghép đơn vị "
            "nhân dân cán viên chức người lao động chiến sĩ đoàn thể hội cựu phụ nữ nông thanh "
            "niên "
            "mặt trận quốc phòng an ninh trường mầm non tiểu trung cơ sở y tế ngân hàng kiểm lâm "
            "điện "
            "lực thuế bưu cục quản thị nghiệp sản xuất kinh doanh hợp tác bảo hiểm xử phạt giữ gìn "
            "đoàn kết thống nhất kỷ luật trách nhiệm gương mẫu đẩy mạnh khắc phục khó khăn vướng "
            "mắc "
            "kiến đề xuất nguyên nhân ưu điểm hạn chế giải pháp thời gian tới thường xuyên định kỳ "
            "quý tháng năm đợt buổi cuộc lượt điểm cầu trực tiếp tuyến kết hợp phát thanh truyền "
            "hình bài thu hoạch ý kiến phát biểu thảo luận ký tên đóng dấu lưu nơi nhận gửi hạn "
            "chậm "
            "ngoẳng khuỷu quýnh thuở nghỉ giặt ngượng bẵng kẽ rỗi lễ ngữ mỡ cũng ẩn ạ")
                                .split(u' ', Qt::SkipEmptyParts);
        found.removeDuplicates();
        return found;
    }();
    return all;
}

} // namespace sosh::unikey
