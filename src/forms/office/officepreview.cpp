// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/office/officepreview.h"

#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "report/paperface.h"

#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QTextDocumentFragment>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

QString line(const QString& text, const QString& look = {})
{
    QString written = text.toHtmlEscaped();
    written.replace(u"  "_s, u"&nbsp; "_s); // room for what is written by hand
    return look.isEmpty() ? written : u"<%1>%2</%1>"_s.arg(look, written);
}

/// Lines that are there, one below the other.
QString stacked(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u"<br>"_s);
}

} // namespace

OfficePreview::OfficePreview(QWidget* parent)
    : QFrame(parent)
{
    looking(this, u"card"_s);
    setAccessibleName(tr("How a paper of the office looks"));
    m_issuer = part(u"previewIssuerLabel"_s, tr("Head at the left"), Qt::AlignHCenter);
    m_party = part(u"previewPartyLabel"_s, tr("Head at the right"), Qt::AlignHCenter);
    m_recipients = part(u"previewRecipientsLabel"_s, tr("Recipients"), Qt::AlignLeft);
    m_signature = part(u"previewSignatureLabel"_s, tr("Signature"), Qt::AlignHCenter);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    grid->setHorizontalSpacing(spacing::large);
    grid->setVerticalSpacing(spacing::huge);
    grid->addWidget(m_issuer, 0, 0, Qt::AlignTop);
    grid->addWidget(m_party, 0, 1, Qt::AlignTop);
    grid->addWidget(label(u"…"_s, u"muted"_s), 1, 0, 1, 2, Qt::AlignCenter);
    grid->addWidget(m_recipients, 2, 0, Qt::AlignTop);
    grid->addWidget(m_signature, 2, 1, Qt::AlignTop);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
}

QLabel* OfficePreview::part(const QString& name, const QString& title, Qt::Alignment alignment)
{
    auto* made = named(new QLabel, name, title);
    made->setTextFormat(Qt::RichText);
    made->setWordWrap(true);
    made->setAlignment(alignment | Qt::AlignTop);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (const auto face = report::PaperFace::choose()) {
        QFont font(face->family());
        font.setPointSizeF(made->font().pointSizeF() + 1);
        made->setFont(font);
    }
    return made;
}

void OfficePreview::show(const Office& office, const Signatory& signatory, QDate day)
{
    m_issuer->setText(stacked({line(office.superiorLine), line(office.nameLine, u"b"_s),
        line(u"*"_s), line(u"Số          -BC/%1"_s.arg(office.bodyCode))}));
    m_party->setText(stacked({line(u"ĐẢNG CỘNG SẢN VIỆT NAM"_s, u"b"_s), line(u"_______________"_s),
        line(
            u"%1, ngày      tháng      năm %2"_s.arg(office.place.isEmpty() ? u"…"_s : office.place)
                .arg(day.year()),
            u"i"_s)}));
    QStringList recipients{line(u"Nơi nhận:"_s, u"u"_s)};
    for (const QString& each : office.recipients)
        recipients += line(u"- %1;"_s.arg(each));
    recipients += line(u"- Lưu %1."_s.arg(office.archive));
    m_recipients->setText(stacked(recipients));
    const QString name = signatory.name.isEmpty() ? u"(họ và tên)"_s : signatory.name;
    m_signature->setText(stacked({line(signatory.authority, u"b"_s), line(signatory.position)})
        + u"<br><br><br>"_s + line(name, u"b"_s));
}

QString OfficePreview::text() const
{
    QStringList parts;
    for (const QLabel* each : {m_issuer, m_party, m_recipients, m_signature})
        parts += QTextDocumentFragment::fromHtml(each->text()).toPlainText();
    return parts.join(u'\n');
}

} // namespace sosh
