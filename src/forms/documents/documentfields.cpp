// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/documents/documentfields.h"

#include "core/countparse.h"
#include "core/vietnamese.h"
#include "core/vinumber.h"
#include "forms/basic/dayedit.h"
#include "forms/basic/tokens.h"
#include "forms/basic/widgets.h"
#include "forms/documents/documentnumber.h"
#include "forms/window/workspace.h"
#include "usecases/documenttext.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace sosh {
using namespace Qt::StringLiterals;
namespace {

using enum DocumentDirection;
const std::vector<DocumentDirection> own{Out};
const std::vector<DocumentDirection> received{In};
const std::vector<DocumentDirection> foreign{In, Reference};
const std::vector<DocumentDirection> any{Out, In, Reference};

QPlainTextEdit* textField(const QString& name, const QString& title, int lines)
{
    auto* edit = named(new QPlainTextEdit, name, title);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + spacing::large);
    return edit;
}

DayEdit* dayField(const QString& name, const QString& title)
{
    return named(new DayEdit, name, title);
}

const Office* officeOn(const OfficeHistory& history, QDate day)
{
    for (const Office& record : history.records)
        if ((!record.validFrom.isValid() || record.validFrom <= day)
            && (!record.validTo.isValid() || record.validTo >= day))
            return &record;
    return nullptr;
}

} // namespace

DocumentFields::DocumentFields(Workspace& workspace, const Lookups& lookups,
    std::vector<OfficeHistory> offices, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_offices(std::move(offices))
{
    makeFields(lookups);
    layOut();
    connectFields();
}

void DocumentFields::makeFields(const Lookups& lookups)
{
    m_direction = named(new QComboBox, u"directionComboBox"_s, tr("Direction"));
    m_issuer = named(new QComboBox, u"documentIssuerComboBox"_s, tr("Issued by"));
    m_issuer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_issuerText = named(new QLineEdit, u"documentIssuerLineEdit"_s, tr("Issued by"));
    m_issuerText->setPlaceholderText(tr("For example Ban Thường vụ Tỉnh uỷ Lào Cai"));
    m_number = new DocumentNumber(m_workspace, lookups.documentTypes);
    m_date = dayField(u"documentDateLineEdit"_s, tr("Day of issue"));
    m_type = named(new QComboBox, u"documentTypeComboBox"_s, tr("Type"));
    m_type->addItem(tr("As the number says"), QString());
    m_type->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (const LookupEntry& entry : lookups.documentTypes)
        m_type->addItem(u"%1 (%2)"_s.arg(entry.label, entry.code), entry.code);
    m_status = named(new QComboBox, u"documentStatusComboBox"_s, tr("State"));
    for (const DocumentStatus status : {DocumentStatus::Draft, DocumentStatus::Issued})
        m_status->addItem(DocumentText::status(status), documentStatusName(status));
    m_subject = textField(u"documentSubjectPlainTextEdit"_s, tr("Subject"), 2);
    m_signer = named(new QLineEdit, u"documentSignerLineEdit"_s, tr("Signer"));
    QStringList signers;
    for (const OfficeHistory& office : m_offices)
        for (const SignatoryRecord& record : office.signatories)
            signers += record.signatory.name;
    signers.removeDuplicates();
    auto* completer = new QCompleter(signers, m_signer);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_signer->setCompleter(completer);
    m_copies = named(new QLineEdit, u"documentCopiesLineEdit"_s, tr("Copies"));
    m_copies->setMaximumWidth(150);
    m_recipients = textField(u"documentRecipientsPlainTextEdit"_s, tr("Recipients"), 3);
    m_recipients->setPlaceholderText(tr("One a line"));
    m_arrivalNo = named(new QLineEdit, u"arrivalNumberLineEdit"_s, tr("Arrival number"));
    m_arrivedOn = dayField(u"arrivedOnLineEdit"_s, tr("Arrived on"));
    m_handledBy = named(new QLineEdit, u"handledByLineEdit"_s, tr("Handled by"));
    m_note = textField(u"documentNotePlainTextEdit"_s, tr("Note"), 2);
}

void DocumentFields::add(QGridLayout& grid, int row, int column, const QString& title,
    QWidget* field, std::vector<DocumentDirection> directions, int columns)
{
    auto* cell = new QWidget;
    auto* layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    QLabel* head = label(title);
    head->setBuddy(field);
    layout->addWidget(head);
    layout->addWidget(field);
    layout->addStretch();
    grid.addWidget(cell, row, column, 1, columns);
    m_cells.push_back({cell, std::move(directions)});
}

void DocumentFields::layOut()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setVerticalSpacing(spacing::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    add(*grid, 0, 0, tr("Direction"), m_direction, any);
    add(*grid, 0, 1, tr("Issued by"), m_issuer, own);
    add(*grid, 0, 1, tr("Issued by"), m_issuerText, foreign);
    add(*grid, 1, 0, tr("Arrival number"), m_arrivalNo, received);
    add(*grid, 1, 1, tr("Arrived on"), m_arrivedOn, received);
    add(*grid, 2, 0, tr("Number and code"), m_number, any);
    add(*grid, 2, 1, tr("Day of issue"), m_date, any);
    add(*grid, 3, 0, tr("Type"), m_type, any);
    add(*grid, 3, 1, tr("State"), m_status, own);
    add(*grid, 4, 0, tr("Subject"), m_subject, any, 2);
    add(*grid, 5, 0, tr("Signer"), m_signer, own);
    add(*grid, 5, 1, tr("Copies"), m_copies, own);
    add(*grid, 6, 0, tr("Recipients"), m_recipients, own, 2);
    add(*grid, 7, 0, tr("Handled by"), m_handledBy, received, 2);
    add(*grid, 8, 0, tr("Note"), m_note, any, 2);
    grid->setRowStretch(9, 1);
}

void DocumentFields::connectFields()
{
    for (QLineEdit* edit : {m_issuerText, static_cast<QLineEdit*>(m_date), m_signer, m_copies,
             m_arrivalNo, static_cast<QLineEdit*>(m_arrivedOn), m_handledBy})
        connect(edit, &QLineEdit::textChanged, this, &DocumentFields::judge);
    for (QPlainTextEdit* edit : {m_subject, m_recipients, m_note})
        connect(edit, &QPlainTextEdit::textChanged, this, &DocumentFields::judge);
    for (QComboBox* box : {m_issuer, m_type, m_status})
        connect(box, &QComboBox::currentIndexChanged, this, &DocumentFields::judge);
    connect(m_direction, &QComboBox::currentIndexChanged, this, [this] {
        fillRecipients();
        judge();
    });
    connect(m_number, &DocumentNumber::changed, this, &DocumentFields::judge);
    connect(m_number, &DocumentNumber::dayRead, this, [this](QDate day) {
        if (m_date->text().trimmed().isEmpty())
            m_date->setDay(day);
    });
}

/// What was registered as our own stays so: its number stands in a sequence.
void DocumentFields::fillDirections()
{
    m_direction->clear();
    for (const DocumentDirection each : any)
        if (!m_base.id.isValid() || m_base.isOwn() == (each == Out))
            m_direction->addItem(DocumentText::direction(each), documentDirectionName(each));
    m_direction->setCurrentIndex(m_direction->findData(documentDirectionName(m_base.direction)));
}

void DocumentFields::fillIssuers()
{
    m_issuer->clear();
    const QDate today = m_workspace.clock().today();
    int preferred = -1;
    for (const OfficeHistory& history : m_offices) {
        const Office* now = officeOn(history, today);
        if (!now && history.records.empty())
            continue;
        const Office& last = now ? *now : history.records.back();
        QString text = last.speakerName;
        if (last.speaker == Speaker::StaffBody && !last.committee.isEmpty())
            text += u", "_s + last.committee;
        if (!now && last.validTo.isValid())
            text += u' ' + tr("(to %1)").arg(vinumber::date(last.validTo));
        if (now && preferred < 0)
            preferred = m_issuer->count();
        m_issuer->addItem(text, history.issuer.value());
    }
    if (m_issuer->count() == 0 || (m_base.id.isValid() && !m_base.issuer.isValid()))
        m_issuer->insertItem(0, tr("No office is chosen"), qint64(0));
    const int standing = m_issuer->findData(m_base.issuer.value());
    m_issuer->setCurrentIndex(standing >= 0 ? standing : std::max(0, preferred));
}

void DocumentFields::setDocument(const OfficialDocument& document)
{
    m_filling = true;
    m_base = document;
    fillDirections();
    fillIssuers();
    m_issuerText->setText(document.issuerText);
    m_number->setCode(document.code);
    m_date->setDay(document.date);
    if (!document.typeCode.isEmpty() && m_type->findData(document.typeCode) < 0)
        m_type->addItem(document.typeCode, document.typeCode);
    m_type->setCurrentIndex(m_type->findData(document.typeCode));
    m_status->setCurrentIndex(std::max(0, m_status->findData(documentStatusName(document.status))));
    m_subject->setPlainText(document.subject);
    m_signer->setText(document.signer);
    m_copies->setText(document.copies ? QString::number(*document.copies) : QString());
    m_recipients->setPlainText(document.recipients);
    m_arrivalNo->setText(document.arrivalNo);
    m_arrivedOn->setDay(document.arrivedOn);
    m_handledBy->setText(document.handledBy);
    m_note->setPlainText(document.note);
    fillRecipients();
    m_filling = false;
    judge();
}

/// A new paper of the office goes to those the office's record names.
void DocumentFields::fillRecipients()
{
    const bool untouched = m_recipients->toPlainText().trimmed().isEmpty();
    if (m_base.id.isValid() || direction() != Out || !untouched)
        return;
    if (const Office* issuing = office())
        m_recipients->setPlainText(issuing->recipients.join(u'\n'));
}

DocumentDirection DocumentFields::direction() const
{
    return documentDirectionFrom(m_direction->currentData().toString()).value_or(m_base.direction);
}

QDate DocumentFields::dayOrToday() const
{
    return m_date->day().isValid() ? m_date->day() : m_workspace.clock().today();
}

const Office* DocumentFields::office() const
{
    const IssuerId issuer(m_issuer->currentData().toLongLong());
    for (const OfficeHistory& history : m_offices)
        if (history.issuer == issuer && !history.records.empty()) {
            const Office* valid = officeOn(history, dayOrToday());
            return valid ? valid : &history.records.back();
        }
    return nullptr;
}

OfficialDocument DocumentFields::document() const
{
    OfficialDocument made = m_base;
    made.direction = direction();
    made.code = m_number->code();
    if (made.code != m_base.code)
        made.number = {}; // read from the code again
    made.typeCode = m_type->currentData().toString();
    made.date = m_date->day();
    made.subject = m_subject->toPlainText();
    made.note = m_note->toPlainText();
    if (made.isOwn()) {
        made.issuer = IssuerId(m_issuer->currentData().toLongLong());
        if (made.issuer != m_base.issuer)
            made.issuerText.clear(); // follows from the office
        made.signer = m_signer->text();
        const auto copies = parseCount(m_copies->text()).value;
        made.copies = copies ? std::optional(static_cast<int>(*copies)) : std::nullopt;
        made.recipients = m_recipients->toPlainText();
        if (!m_base.id.isValid())
            made.status = documentStatusFrom(m_status->currentData().toString())
                              .value_or(DocumentStatus::Draft);
        return made;
    }
    made.issuerText = m_issuerText->text();
    if (!m_base.id.isValid())
        made.status = DocumentStatus::Issued;
    if (made.direction == In) {
        made.arrivalNo = m_arrivalNo->text();
        made.arrivedOn = m_arrivedOn->day();
        made.handledBy = m_handledBy->text();
    }
    return made;
}

QString DocumentFields::unreadable() const
{
    for (const DayEdit* edit : {m_date, m_arrivedOn})
        if (edit->isVisibleTo(this) && edit->isUnreadable())
            return edit->mistake();
    if (m_copies->isVisibleTo(this) && parseCount(m_copies->text()).issue)
        return tr("%1: “%2” is not a whole number. Write only digits.")
            .arg(m_copies->accessibleName(), m_copies->text().trimmed());
    return {};
}

void DocumentFields::focusFirst()
{
    m_number->setFocus(Qt::OtherFocusReason);
}

void DocumentFields::judge()
{
    if (m_filling)
        return;
    const DocumentDirection now = direction();
    for (const Cell& cell : m_cells)
        cell.widget->setVisible(std::find(cell.directions.begin(), cell.directions.end(), now)
            != cell.directions.end());
    m_status->parentWidget()->setVisible(now == Out && !m_base.id.isValid());
    const Office* issuing = now == Out ? office() : nullptr;
    m_number->setContext({now == Out,
        issuing ? IssuerId(m_issuer->currentData().toLongLong()) : IssuerId(),
        m_type->currentData().toString(), issuing ? issuing->bodyCode : QString(), m_date->day()});
    emit changed();
}

} // namespace sosh
