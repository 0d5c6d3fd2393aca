// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sosh {

class InlineMessage;

/// A small form: labels above fields, required ones marked, what is wrong in a line above the buttons.
class FormDialog final : public QDialog
{
    Q_OBJECT

public:
    using Choices = std::vector<std::pair<QString, QVariant>>;

    FormDialog(const QString& objectName, const QString& title, QWidget* parent);

    QLineEdit* addText(const QString& name, const QString& title, const QString& value,
        const QString& hint = {}, bool required = false);
    QLineEdit* addDay(const QString& name, const QString& title, QDate value);
    QLineEdit* addCount(const QString& name, const QString& title, std::optional<int> value);
    QComboBox* addChoice(
        const QString& name, const QString& title, const Choices& choices, const QVariant& current);
    QCheckBox* addCheck(const QString& name, const QString& title, bool value);

    static QString text(const QLineEdit* field);
    /// What stands in the field; none when it is empty. Text that is no day or count stops saving.
    QDate day(const QLineEdit* field);
    std::optional<int> count(const QLineEdit* field);

    /// What Save does: the value is built from the fields, then written unless a field could not be read.
    /// A sentence that comes back from `write` keeps the form open and is shown.
    template <class Value>
    void onSave(std::function<Value()> build, std::function<QString(const Value&)> write)
    {
        m_save = [this, build = std::move(build), write = std::move(write)] {
            const Value value = build();
            return m_unreadable.isEmpty() ? write(value) : m_unreadable;
        };
    }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void add(QWidget* field, const QString& title, const QString& hint);
    void save();

    QVBoxLayout* m_fields = nullptr;
    QList<QWidget*> m_order; ///< the fields, for Tab
    QPushButton* m_accept = nullptr;
    QPushButton* m_cancel = nullptr;
    InlineMessage* m_message = nullptr;
    std::function<QString()> m_save;
    QString m_unreadable; ///< what a field holds that cannot be read
};

} // namespace sosh
